/** Where a course keeps what was answered, only if the person asked for it. */
const storeKey = 'puente:course';

/** Reads what was kept; a device that keeps nothing, or throws, answers with nothing. */
function readKept(): Record<string, string> | undefined {
  try {
    const text = localStorage.getItem(storeKey);
    return text === null ? undefined : (JSON.parse(text) as Record<string, string>);
  } catch {
    return undefined;
  }
}

function keep(all: Record<string, string> | undefined): void {
  try {
    if (all) localStorage.setItem(storeKey, JSON.stringify(all));
    else localStorage.removeItem(storeKey);
  } catch {
    // Nothing is kept; the course works all the same.
  }
}

/** Turns the answers of one question into choices; the reason opens when the question is decided. */
function wakeQuestion(box: HTMLElement, name: string, onAnswer: (isRight: boolean, given: string) => void) {
  const items = [...box.querySelectorAll<HTMLElement>('li')];
  const isMany = box.dataset['check'] === 'yes';
  const inputs = items.map((item, index) => {
    const label = document.createElement('label');
    const input = document.createElement('input');
    input.type = isMany ? 'checkbox' : 'radio';
    input.name = name;
    input.value = String(index);
    label.append(input, ...item.childNodes);
    item.append(label);
    return input;
  });
  const right = items.flatMap((item, index) => (item.querySelector('[data-right]') ? [index] : []));
  const judge = () => {
    const given = inputs.flatMap((input, index) => (input.checked ? [index] : []));
    if (given.length < (isMany ? right.length : 1)) return;
    const isRight = given.length === right.length && given.every((index) => right.includes(index));
    box.dataset['state'] = isRight ? 'right' : 'wrong';
    const details = box.querySelector('details');
    if (details) details.open = true;
    onAnswer(isRight, given.join(' '));
  };
  box.addEventListener('change', judge);
  return (given: string) => {
    for (const index of given.split(' ').filter(Boolean)) {
      const input = inputs[Number(index)];
      if (input) input.checked = true;
    }
    judge();
  };
}

/** The self-test of a page: counts right answers, and keeps them on the device if the person asks. */
function wakeTest(): void {
  const boxes = [...document.querySelectorAll<HTMLElement>('[data-check]')];
  const score = document.querySelector<HTMLElement>('[data-score]');
  const box = document.querySelector<HTMLInputElement>('[data-keep]');
  const page = location.pathname;
  const answers = new Map<string, { isRight: boolean; given: string }>();
  const show = () => {
    if (!score) return;
    const right = [...answers.values()].filter(({ isRight }) => isRight).length;
    score.textContent = (score.dataset['score'] ?? '')
      .replace('{{right}}', String(right))
      .replace('{{all}}', String(boxes.length));
    if (box?.checked) {
      const kept = readKept() ?? {};
      for (const [name, { given }] of answers) kept[`${page}#${name}`] = given;
      keep(kept);
    }
  };
  const kept = readKept();
  const restore = boxes.map((question, index) =>
    wakeQuestion(question, `q${index}`, (isRight, given) => {
      answers.set(`q${index}`, { isRight, given });
      show();
    }),
  );
  if (box) {
    box.checked = kept !== undefined;
    box.addEventListener('change', () => {
      if (box.checked) show();
      else keep(undefined);
    });
  }
  for (const [index, give] of restore.entries()) {
    const given = kept?.[`${page}#q${index}`];
    if (given !== undefined) give(given);
  }
  show();
}

wakeTest();
