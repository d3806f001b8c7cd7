import type { Problem } from '../domain/shared/problem.ts';
import type { Content } from './content.ts';
import type { ContentFile, ContentFolders } from './folders.ts';

/** What a check may need besides the content: the list of files, the folders and the build's clock. */
export interface CheckContext {
  readonly files: readonly ContentFile[];
  readonly folders: ContentFolders;
  readonly now: Date;
}
/** A check over all content; returns what is wrong and throws nothing. */
export type Check = (content: Content, context: CheckContext) => readonly Problem[];

const stops: readonly Check[] = [];
const warns: readonly Check[] = [];

/** Runs every check: those that stop a build, and those that only ask for attention. */
export function checkContent(
  content: Content,
  context: CheckContext,
): { problems: readonly Problem[]; warnings: readonly Problem[] } {
  return {
    problems: stops.flatMap((check) => check(content, context)),
    warnings: warns.flatMap((check) => check(content, context)),
  };
}
