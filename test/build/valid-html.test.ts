import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { sites } from './built-site.ts';

describe.each(sites)('the HTML of %s', (_name, { folder, pages }) => {
  test('is valid on every page', async () => {
    const validator = new HtmlValidate();
    const problems: string[] = [];
    for (const { file } of pages) {
      const { results } = await validator.validateFile(`${folder}/${file}`);
      for (const { filePath, messages } of results) {
        for (const { line, column, ruleId, message } of messages) {
          problems.push(`${filePath}:${line}:${column} ${ruleId}: ${message}`);
        }
      }
    }
    expect(problems.slice(0, 50), `${problems.length} in all`).toEqual([]);
  });
});
