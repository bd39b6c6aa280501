import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Driver } from './driver';
import { ready, visitor, type Visitor } from './visitor';
import { watchedSite, type WatchedSite } from './watched-site';

const CODE = 'E8wQMgIAuREQI5ENLuvBZAvMgXmQLzIGC-C_kBgZAwZAYAAMGQGBkC8yBeDINnc';
const QUIZ = '/quiz/two-minutes';
const BOOTH = '/kiosk?quiz=two-minutes&public=https://fitpath.example';
const question = () => document.querySelector('h1')?.textContent ?? '';

/**
 * What a person does on this site, from the first tap to the result, in one browser of any make. One session for all: to start one
 * takes longer than most tests.
 */
export function smoke<Places>(
  name: string,
  places: Places | undefined,
  start: (places: Places) => Promise<Driver>,
): void {
  describe.skipIf(places === undefined)(name, () => {
    let site: WatchedSite;
    let person: Visitor;
    /** Why the browser does not start on this machine, which is no fault of the site. */
    let broken: string | undefined;
    beforeAll(async () => {
      site = await watchedSite();
      site.file('/fair/city.json', FAIR);
      const driver = await start(places!).catch((error: unknown) => {
        if (process.env['FITPATH_ENGINES'] === 'all') throw error;
        broken = `left out, it does not start: ${String(error)}`;
        console.log(`${name}: ${broken}`);
      });
      if (driver) person = visitor(driver, site.origin);
    });
    afterAll(async () => {
      await person?.driver.close();
      await site?.close();
    });
    beforeEach(({ skip }) => skip(broken !== undefined, broken));
    afterEach(async () => {
      if (!broken) expect(await person.errors()).toEqual([]);
    });

    /** Answers the question that is open, and waits for the next or for the result. */
    const answer = async (at: number, give: () => Promise<void>, where: 'page' | 'frame' = 'page') => {
      // What asks for topics may come a moment after its question.
      await person.until('Nothing to choose', () => person.run(hasChoices, [], where));
      const before = await person.run(question, [], where);
      await give();
      await person.until(`Question ${at} stays after its answer`, async () => {
        return (await person.run(question, [], where)) !== before;
      });
    };
    const tabToAnswers = async () => {
      for (let left = 20; left > 0; left--) {
        await person.press('Tab');
        if (await person.run(inRadios, [])) return;
      }
      throw new Error('No answer takes focus');
    };
    const answerShown = async (at: number) => {
      if (await person.run(asksTopics, [])) {
        await person.taps('checkbox', '', at);
        return person.taps('button', 'Next');
      }
      if (await person.run(asksLine, [])) {
        await person.taps('slider');
        return person.taps('button', 'Next');
      }
      return person.taps('radio', '', at % (await person.run(choices, [])));
    };
    const byPointer = async (from = 1, to = 16) => {
      for (let at = from; at <= to; at++) await answer(at, () => answerShown(at));
    };
    const byKey = async (at: number, where: 'page' | 'frame' = 'page') => {
      const isLine = await person.run(asksLine, [], where);
      const few = (await person.run(choices, [], where)) < 4;
      if (!isLine && !(await person.run(asksTopics, [], where)))
        return person.press(at % 2 && !few ? '4' : '2');
      for (let left = 20; left > 0 && !(await person.run(inField, [], where)); left--)
        await person.press('Tab');
      await person.press(isLine ? 'ArrowRight' : 'Space');
      await person.press('Enter');
    };

    test('a quiz by pointer, left half-way and gone on with, to careers and one of them', async () => {
      await person.open('/');
      await person.open(QUIZ);
      await byPointer(1, 4);
      await person.sees('Question 5');
      await person.reloads();
      await person.sees('Question 5');
      await byPointer(5);
      await person.sees('Careers that fit');
      await person.taps('#careers h4 a');
      await person.sees('The way in');
    });

    test('a quiz by keyboard: digits answer, arrows only choose', async () => {
      await person.open(QUIZ);
      await answer(1, () => person.press('3'));
      await answer(2, () => byKey(2));
      const before = await person.run(question, []);
      await tabToAnswers();
      await person.press('ArrowDown');
      await person.press('ArrowDown');
      expect(await person.run(question, [])).toBe(before);
      await answer(3, () => person.press('Enter'));
      for (let at = 4; at <= 16; at++) await answer(at, () => byKey(at));
      await person.sees('Careers that fit');
    });

    test('in Spanish: a quiz to careers and one of them, and a booth that asks for the language', async () => {
      await person.open(`/es${QUIZ}`);
      for (let at = 1; at <= 16; at++) await answer(at, () => byKey(at));
      await person.sees('Carreras que van contigo');
      await person.taps('#careers h4 a');
      await person.sees('Cómo entrar');
      await person.open('/kiosk?quiz=two-minutes&languages=en,es&public=https://fitpath.example', {
        size: [1080, 1920],
      });
      await person.taps('button', 'Toca para empezar');
      await person.sees('en dos minutos');
    });

    test('before the scripts: a tap answers when they come, an arrow key only chooses', async () => {
      for (const byTap of [true, false]) {
        const held = site.holdScripts();
        try {
          await person.open(`${QUIZ}?${byTap}`, { scripts: false });
          if (byTap) await person.taps('radio', '', 1);
          else {
            await tabToAnswers();
            await person.press('ArrowDown');
          }
          await person.until('No answer is chosen', async () => (await person.run(chosen, [])) === 1);
        } finally {
          held.release();
        }
        await person.until('The scripts have not come', () => person.run(ready, []));
        if (byTap) await person.sees('Question 2');
        else {
          await person.until('No way on', () => person.run(isOffered, ['Next']));
          // It might go on by itself a moment later.
          await pause(500);
          await person.sees('Question 1');
          expect(await person.run(chosen, [])).toBe(1);
        }
      }
    });

    test('a career’s page that is read before the scripts stays where it is', async () => {
      const held = site.holdScripts();
      try {
        await person.open('/careers/29-2072.00', { scripts: false });
        // The typeface comes last, and moves lines when it does.
        await person.until('The typefaces have not come', () => person.run(hasFaces, []));
        await person.run(() => (scrollTo({ top: 1500, behavior: 'instant' }), true), []);
        const before = await person.run(inTheMiddle, []);
        held.release();
        await person.until('The scripts have not come', () => person.run(ready, []));
        await pause(500);
        expect(await person.run(inTheMiddle, [])).toEqual(before);
      } finally {
        held.release();
      }
    });

    test('a result from a link: what if, an answer to change, limits', async () => {
      await person.open(`/results#${CODE}`, { size: [1280, 900] });
      await person.sees('Careers that fit');
      await person.taps('summary', 'What if?');
      await person.taps('slider', 'desk');
      await person.sees('Back to their own');
      await person.taps('button', 'Back to their own');
    });

    test('the index is searched, and a career of it opened', async () => {
      await person.open('/careers');
      await person.taps('searchbox');
      for (const key of ['n', 'u', 'r', 's', 'e'] as const) await person.press(key as never);
      await person.sees('Registered nurse');
      await person.sees(/\d+ careers of 923/);
      // The list still changes while the last letters are taken in.
      await pause(500);
      await person.taps('link', 'Registered nurse');
      await person.sees('What would you earn?');
    });

    test('careers side by side', async () => {
      await person.open('/compare?soc=29-2072.00&soc=29-1141.00', { size: [1280, 900] });
      await person.sees('Registered nurse');
      await person.sees('Medical records specialist');
    });

    test('a quiz that is written is checked where it is written', async () => {
      const guide = readFileSync('quizzes/README.md', 'utf8');
      const example = /```json\n([\s\S]*?)```/.exec(guide)![1]!;
      await person.open('/try#text', { size: [1280, 900] });
      await person.taps('textbox');
      await person.run(write, [example.replace('"desk": -1', '"dask": -1')]);
      await person.sees('did you mean "desk"');
      await person.run(write, [example]);
      await person.sees('Nothing is wrong with it.');
    });

    test('a quiz is made by forms, in both languages, and its link opens it', async () => {
      for (const [start, twice, share, second, take] of [
        ['/try', 'Duplicate', 'a[href$="#share"]', 'Question 2', 'Take the quiz'],
        ['/es/try', 'Duplicar', 'a[href$="#share"]', 'Pregunta 2', 'Hacer el test'],
      ] as const) {
        await person.open(start, { size: [1280, 900] });
        await person.run(() => (localStorage.clear(), 0), []);
        await person.open(start, { size: [1280, 900] });
        await person.taps('button', 'office work');
        await person.taps('button', 'I get restless');
        await person.taps('button', twice);
        await person.sees(second);
        await person.taps(share);
        await person.sees('/run#q=');
        const link = await person.run(
          () => /\/run#q=[\w-]+/.exec(document.querySelector('main pre')?.textContent ?? '')?.[0] ?? '',
          [],
        );
        await person.open(start === '/try' ? link : `/es${link}`);
        await person.sees('Would you like office work?');
        await person.sees(take);
      }
    });

    for (const size of [
      [1080, 1920],
      [768, 1024],
    ] as const) {
      test(`a visit at a booth of ${size.join(' × ')}`, async () => {
        await person.open(BOOTH, { size });
        await person.taps('button', 'Touch to begin');
        await person.taps('button', 'two minutes');
        await byPointer();
        await person.sees('Careers that fit');
        await person.taps('button', 'Take it with you');
        await person.press('Escape');
        await person.taps('button', 'Start over');
        await person.sees('Touch to begin');
        expect(
          await person.run(() => Object.keys(localStorage).filter((key) => /session|past/.test(key)), []),
        ).toEqual([]);
      });
    }

    for (const [kind, attributes, first, fits] of [
      ['a frame with offers', ' offers="/fair/city.json"', 'Question 1', 'At City Fair'],
      [
        'a frame in Spanish that may run scripts and nothing else',
        ' lang="es" sandbox="allow-scripts"',
        'Pregunta 1',
        'Carreras que van contigo',
      ],
    ] as const) {
      test(`${kind} grows with its questions and tells its page of the end`, async () => {
        const host = site.page(
          `<career-quiz quiz="two-minutes" site="${site.origin}"${attributes}></career-quiz><script src="${site.origin}/embed.js"></script>${HEARS}`,
        );
        await person.driver.resize(800, 900);
        await person.goto(host, { scripts: false });
        await person.sees(first, 'frame');
        await person.until('The scripts of the frame have not come', () => person.run(ready, [], 'frame'));
        await person.run(toFrame, []);
        await person.run(toQuestion, [], 'frame');
        for (let at = 1; at <= 16; at++) await answer(at, () => byKey(at, 'frame'), 'frame');
        await person.sees(fits, 'frame');
        await person.sees('heard the end');
      });
    }

    test('a fair’s stands beside a result, and the results of a class together', async () => {
      await person.open(`/results?fair=city#${CODE}`);
      await person.sees('At City Fair');
      await person.taps('button', 'City Hospital');
      await person.sees('Three questions to ask there');
      await person.open('/groups');
      await person.taps('button', 'example');
      await person.sees('Where the class is divided');
    });

    test('pages that are only read, opened by their addresses', async () => {
      for (const path of ['/', '/results', '/embed', '/about', '/methodology']) {
        await person.open(path);
        expect(await person.errors()).toEqual([]);
      }
    });
  });
}

/** The stands of a fair. */
const FAIR = JSON.stringify({
  version: 1,
  name: 'City Fair',
  offers: [
    {
      ...{ id: 'hospital', title: 'City Hospital', by: 'City Hospital', kind: 'stand', place: 'Stand 14' },
      careers: ['1', '2', '3', '4', '5'],
    },
  ],
});
/** A host that says when the quiz is done. */
const HEARS =
  "<script>addEventListener('complete', () => document.body.append('heard the end'), true)</script>";
const inRadios = () =>
  document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'radio';
const hasChoices = () => document.querySelector('fieldset input') !== null;
const asksTopics = () => document.querySelector('fieldset input')?.getAttribute('type') === 'checkbox';
const asksLine = () => document.querySelector('fieldset input')?.getAttribute('type') === 'range';
const choices = () => document.querySelectorAll('fieldset input').length;
const inField = () => document.activeElement?.matches('fieldset input') ?? false;
const chosen = () =>
  [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')].findIndex((radio) => radio.checked);
// What `document.fonts` says of itself waits in Firefox for the page's scripts, too.
const hasFaces = () => {
  const all = [...document.fonts].map(({ status }) => status);
  return all.includes('loaded') && !all.includes('loading');
};
/** What somebody reads, and where it stands. */
const inTheMiddle = () => {
  const element = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  return [element?.textContent.slice(0, 60) ?? '', Math.round(element?.getBoundingClientRect().top ?? 0)];
};
const isOffered = (name: string) =>
  [...document.querySelectorAll('button')].some(
    (button) => button.innerText.trim() === name && !button.disabled,
  );
const toFrame = () => {
  document.querySelector('career-quiz')?.shadowRoot?.querySelector('iframe')?.focus();
  return true;
};
const toQuestion = () => {
  document.querySelector('h1')?.focus();
  return true;
};
const write = (text: string) => {
  const area = document.querySelector('textarea')!;
  area.setRangeText(text, 0, area.value.length);
  return area.dispatchEvent(new Event('input', { bubbles: true }));
};
