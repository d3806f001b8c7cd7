/** What people type, by how they say it, and a word of the page they want: one line an idea. */
export interface Pair {
  readonly typed: string;
  readonly found: string;
}

const toPairs = (table: string): readonly Pair[] =>
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [found = '', typed = ''] = line.split(':').map((part) => part.trim());
      return typed.split(',').map((word) => ({ typed: word.trim(), found }));
    });

/** `word of the page: what people type` – terms of the counter, misspellings, abbreviations, other letters, everyday words. */
export const pairs: Readonly<Record<string, readonly Pair[]>> = {
  es: toPairs(`
    empadronamiento: padrón, padron, enpadronamiento, enpadronarse, volante de empadronamiento
    cita previa: sita previa, cita, turno
    extranjería: extrangeria, estranjeria
    prestación por desempleo: paro, cobrar el paro, cesantía
    demandante de empleo: DARDE, tarjeta del paro, sellar
    trabajo: curro, chamba, laburo
    permiso de residencia: papeles, residencia, recidencia
    currículum: CV, hoja de vida, curriculo
    nómina: boleta de pago, nonima
    homologación: convalidar, omologacion, mi título
    número de la Seguridad Social: NAF, NUSS
    vida laboral: bida laboral, historia laboral
    reagrupación familiar: traer a mi familia, reagrupasion
    violencia de género: me pega, maltrato, 016
    abogado: policía, denunciar, justicia gratuita
    carné de conducir: brevete, licencia, canje
    salario mínimo: SMI
    techo: albergue, no tengo donde dormir
    ordenador: computadora
    móvil: celular
    `),
  en: toPairs(`
    padrón: empadronamiento, enpadronamiento, padron, proof of address, register my address
    appointment: cita previa, sita previa, booking
    unemployment benefit: paro, dole
    jobseeker: DARDE, sign on, demanda de empleo
    work: curro, gig, trabajo
    residence permit: papers, residency
    CV: resume, currículum
    payslip: nómina, pay stub
    recognition of studies: homologación, omologacion, my diploma
    social security number: NAF, ssn
    work history: vida laboral
    family reunification: reagrupación, bring my family
    violence against women: he hits me, 016, domestic violence
    legal help: abogado, police, attorney
    driving licence: canje, carnet, driving license
    minimum wage: SMI, salario mínimo
    shelter: albergue, homeless
    long-term residence: larga duración, permanent residence
    `),
  fr: toPairs(`
    padrón: empadronamiento, enpadronamiento, padron, attestation de domicile
    rendez-vous: cita previa, rdv, randevou
    chômage: paro, assedic
    demandeur d'emploi: DARDE, demanda de empleo
    travail: boulot, taf, khedma
    titre de séjour: papiers, paperasse
    CV: currículum, curriculum
    bulletin de paie: nómina, fiche de paie
    reconnaissance des études: homologación, équivalence de diplôme
    numéro de Sécurité sociale: NAF, numéro de sécu
    relevé de carrière: vida laboral
    regroupement familial: reagrupación, faire venir ma femme
    violences: il me frappe, 016, violence conjugale
    avocat: abogado, police, porter plainte
    permis de conduire: canje, permis
    salaire minimum: SMI, SMIC
    association: ONG
    hébergement: albergue, foyer
    `),
  ar: toPairs(`
    التسجيل في البلدية: padrón, empadronamiento, enpadronamiento, بادرون, شهادة السكنى, chahadat soukna
    موعد: cita previa, رنديفو, maw3id, سيتا
    إعانة البطالة: paro, الشوماج, chomage, البارو
    طالب عمل: DARDE, demanda de empleo
    عمل: خدمة, khedma, 3amal, شغل, chghol
    أوراق الإقامة: لوراق, wra9, residencia, papeles
    السيرة الذاتية: CV, سي في, sira datiya
    عقد: contrato, كونترا, 3a9d
    معادلة الشهادات: homologación, mo3adala
    رقم الضمان الاجتماعي: NAF
    سجل العمل: vida laboral
    تجذّر: arraigo, أرايغو, araigo
    لجوء: asilo, loujou2, azilo
    لمّ شمل الأسرة: reagrupación, tajamo3 3a2ili, لم شمل
    عنف: 016, يضربني, راجلي كيضربني, 3onf
    مساعدة قانونية: abogado, البوليس, mo7ami
    رخصة القيادة: canje, البيرمي, lpermi
    طبيب: سبيطار, tbib, حكيم
    مأوى: albergue, فين ننعس
    مساعدة اجتماعية: فلوس, مصاري, flouss
    `),
  zh: toPairs(`
    住址登记: padrón, empadronamiento, 住家纸, zhujiazhi, 住址登記
    预约: cita previa, yuyue, 預約, 西塔
    失业金: paro, shiyejin, 失業金
    求职者: DARDE, demanda de empleo
    找工作: 打工, 找活, zhao gongzuo
    居留: 纸张, juliu, papeles
    简历: CV, currículum, jianli, 簡歷
    合同: contrato, hetong
    学历认证: homologación, xueli renzheng
    社保号码: NAF, 社保号
    工作记录: vida laboral, 工龄
    扎根: arraigo, zhagen, 紮根
    庇护: asilo, bihu, 難民
    家庭团聚: reagrupación, tuanju
    家暴: 016, 老公打我, jiabao
    律师: abogado, 报警, 律師
    驾照: canje, jiazhao, 駕照
    图书馆: biblioteca, tushuguan, 圖書館
    西班牙语: español, 西语, xiyu
    就业办公室: INEM, 劳工局
    `),
  uk: toPairs(`
    padrón: empadronamiento, enpadronamiento, прописка, падрон, propyska
    запис на прийом: cita previa, сіта, запись на прием, sita previa
    допомога з безробіття: paro, паро, пособие по безработице
    шукач роботи: DARDE, стати на облік, demanda de empleo
    робота: шукаю роботу, работа, rabota, калим
    дозвіл на проживання: ВНЖ, документи, residencia
    резюме: CV, currículum, rezume
    договір: contrato, контракт, трудовой договор
    визнання диплома: homologación, нострифікація, омологація
    номер соціального страхування: NAF
    трудовий стаж: vida laboral, трудовая книжка
    укорінення: arraigo, арайго
    притулок: asilo, убежище
    тимчасовий захист: временная защита, protección temporal
    возз'єднання сім'ї: reagrupación, воссоединение семьи
    насильство: 016, мене б'є, муж бьет
    адвокат: abogado, поліція, юрист
    водійські права: canje, права, водительские права
    офіс зайнятості: біржа праці, INEM
    лікар: врач, болить
    `),
};
