import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { sites } from './built-site.ts';

describe.each(sites)('the HTML of %s', (_name, { folder, pages }) => {
  test('is valid on every page', { timeout: 600_000 }, async () => {
    const validator = new HtmlValidate(new FileSystemConfigLoader());
    // The same slip stands on hundreds of pages: told once, with one place where it stands and how often.
    const problems = new Map<string, { where: string; times: number }>();
    for (const { file } of pages) {
      const { results } = await validator.validateFile(`${folder}/${file}`);
      for (const { filePath, messages } of results) {
        for (const { line, column, ruleId, message, selector } of messages) {
          // A template is no part of the page yet; what is made of it is looked at in the browser.
          if (selector?.includes('> template >')) continue;
          const key = `${ruleId}: ${message}`;
          const known = problems.get(key);
          problems.set(key, {
            where: known?.where ?? `${filePath}:${line}:${column} ${selector ?? ''}`,
            times: (known?.times ?? 0) + 1,
          });
        }
      }
    }
    expect([...problems].map(([what, { where, times }]) => `${what} (${times} times, ${where})`)).toEqual([]);
  });
});
