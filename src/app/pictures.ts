import { majorGroupOf, MAJOR_GROUPS, type MajorGroup } from '../careers/major-groups';
import type { Careers } from '../careers/career';
import type { Content } from '../content/content';
import { poolRows } from '../engine/match';
import type { Quiz } from '../engine/quiz';
import type { TraitId } from '../engine/traits';
import { i18n } from '../i18n/i18n';
import type { PictureName } from '../pages/page';
import 'virtual:fitpath/messages/browse';
import 'virtual:fitpath/messages/reading';
import 'virtual:fitpath/messages/share';

/** What one picture says and shows: the pictures stand for pages where these are shared, and are drawn at build. */
export interface Picture {
  readonly name: PictureName;
  readonly title: string;
  readonly line: string;
  /** Whose flower it is. */
  readonly caption: string;
  /** All of it in words, for who cannot see it. */
  readonly alt: string;
  readonly positions: Readonly<Record<TraitId, number>>;
}

type Words = Pick<Picture, 'title' | 'line' | 'caption'>;
type Flower = Pick<Picture, 'caption' | 'positions'>;

/** The site's picture, one for each quiz that somebody wrote, and one for each major group of careers. */
export async function picturesOf(content: Content): Promise<readonly Picture[]> {
  const [{ quizzes, specimen }, careers] = await Promise.all([content.cover(), content.careers()]);
  const cover: Flower = {
    caption: i18n._('share.flower.career', { title: specimen.name }),
    positions: specimen.positions,
  };
  const written = await Promise.all(quizzes.map(({ id }) => content.quiz(id)));
  return [
    picture('site', cover, {
      title: i18n._('home.title'),
      line: i18n._('share.site.line', { count: careers.soc.length, told: careers.told.size }),
    }),
    ...written.flatMap((quiz) => (quiz ? quizPicture(quiz, careers, cover) : [])),
    ...MAJOR_GROUPS.flatMap((group) => groupPicture(group, careers)),
  ];
}

/** With the flower of the career that the quiz is about, else of the average of its pool, else the cover's. */
function quizPicture(quiz: Quiz, careers: Careers, cover: Flower): Picture {
  const items = Math.min(quiz.items.length, quiz.flow.maxItems ?? Infinity);
  const { pool, focus } = quiz;
  const focusRow = focus === undefined ? undefined : careers.row(focus);
  const rows = focusRow === undefined ? poolRows(pool, careers.soc) : [focusRow];
  return picture(`quiz-${quiz.id}`, rows.length < careers.soc.length ? flowerOf(rows, careers) : cover, {
    title: quiz.title,
    line: i18n._('share.quiz.line', { items, minutes: quiz.minutes }),
  });
}

function groupPicture(group: MajorGroup, careers: Careers): readonly Picture[] {
  const rows = careers.soc.flatMap((soc, row) => (majorGroupOf(soc) === group ? [row] : []));
  if (rows.length === 0) return [];
  const words = {
    title: i18n._(`major.${group}`),
    line: i18n._('share.group.line', {
      count: rows.length,
      told: rows.filter((row) => careers.told.has(row)).length,
    }),
  };
  return [picture(`group-${group}`, flowerOf(rows, careers), words)];
}

/** One career's flower, or the mean positions of several. */
function flowerOf(rows: readonly number[], careers: Careers): Flower {
  const mean = (column: readonly number[]) =>
    rows.reduce((sum, row) => sum + (column[row] ?? 50), 0) / rows.length;
  const [first = 0] = rows;
  return {
    caption:
      rows.length === 1
        ? i18n._('share.flower.career', { title: careers.name[first] ?? '' })
        : i18n._('share.flower.average', { count: rows.length }),
    positions: Object.fromEntries(
      Object.entries(careers.positions).map(([trait, column]) => [trait, mean(column)]),
    ),
  };
}

function picture(name: PictureName, flower: Flower, words: Omit<Words, 'caption'>): Picture {
  const alt = i18n._('share.alt', { ...words, title: sentence(words.title), caption: flower.caption });
  return { name, ...words, ...flower, alt };
}

/** Ended by a sign, so that what follows does not run into it. */
function sentence(title: string): string {
  return /[.?!…]$/.test(title) ? title : `${title}.`;
}
