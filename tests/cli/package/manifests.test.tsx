import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courseStructure, manifest12, manifest2004 } from '../../../src/cli/package/manifests';
import { xmlId } from '../../../src/cli/package/titles';

const described = {
  quiz: { id: 'fit/29-2072.00', title: 'A “quiz” & <more> "x" 🌻', summary: 'Line\nby line' },
  files: ['data/careers.json', 'index.html', 'images/a&b.svg'],
  language: 'en',
  site: undefined,
};

/** An element's name, its attributes, and its children's, in their order. */
type Shape = readonly [string, Readonly<Record<string, string>>, ...(Shape | string)[]];

function shapeOf(element: Element): Shape {
  const attributes = [...element.attributes].filter(({ name }) => !name.startsWith('xmlns'));
  const inside = [...element.children].map(shapeOf);
  const text = inside.length === 0 && element.textContent ? [element.textContent] : [];
  return [
    `${element.namespaceURI?.replace(/^.*\//, '')} ${element.localName}`,
    Object.fromEntries(
      attributes.map(({ namespaceURI, localName, value }) => [
        `${namespaceURI ? `${namespaceURI.replace(/^.*\//, '')} ` : ''}${localName}`,
        value,
      ]),
    ),
    ...inside,
    ...text,
  ];
}

/** By a parser of XML, which refuses what is not well-formed. */
function parsed(xml: string): Document {
  const parsed = new DOMParser().parseFromString(xml, 'text/xml');
  expect(parsed.querySelector('parsererror')?.textContent).toBeUndefined();
  return parsed;
}

describe('what a platform reads of a package', () => {
  it('SCORM 1.2: elements, names and order as imscp_rootv1p1p2.xsd and adlcp_rootv1p2.xsd have them', () => {
    const cp = (name: string) => `imscp_rootv1p1p2 ${name}`;
    const title: Shape = [cp('title'), {}, described.quiz.title];
    expect(shapeOf(parsed(manifest12(described)).documentElement)).toEqual([
      cp('manifest'),
      { identifier: 'fitpath-fit-29-2072.00', version: '1.1' },
      [cp('metadata'), {}, [cp('schema'), {}, 'ADL SCORM'], [cp('schemaversion'), {}, '1.2']],
      [
        cp('organizations'),
        { default: 'course' },
        [
          cp('organization'),
          { identifier: 'course' },
          title,
          [cp('item'), { identifier: 'quiz', identifierref: 'player', isvisible: 'true' }, title],
        ],
      ],
      [
        cp('resources'),
        {},
        [
          cp('resource'),
          { identifier: 'player', type: 'webcontent', 'adlcp_rootv1p2 scormtype': 'sco', href: 'index.html' },
          ...described.files.map((href): Shape => [cp('file'), { href }]),
        ],
      ],
    ]);
  });

  it('SCORM 2004 4th edition: as imscp_v1p1.xsd, adlcp_v1p3.xsd and imsss_v1p0.xsd have them, and success left alone', () => {
    const cp = (name: string) => `imscp_v1p1 ${name}`;
    const title: Shape = [cp('title'), {}, described.quiz.title];
    const sequencing = (name: string, attributes: Readonly<Record<string, string>>): Shape => [
      'imsss sequencing',
      {},
      [`imsss ${name}`, attributes],
    ];
    expect(shapeOf(parsed(manifest2004(described)).documentElement)).toEqual([
      cp('manifest'),
      { identifier: 'fitpath-fit-29-2072.00', version: '1.0' },
      [cp('metadata'), {}, [cp('schema'), {}, 'ADL SCORM'], [cp('schemaversion'), {}, '2004 4th Edition']],
      [
        cp('organizations'),
        { default: 'course' },
        [
          cp('organization'),
          { identifier: 'course' },
          title,
          [
            cp('item'),
            { identifier: 'quiz', identifierref: 'player', isvisible: 'true' },
            title,
            sequencing('deliveryControls', { completionSetByContent: 'true', objectiveSetByContent: 'true' }),
          ],
          sequencing('controlMode', { choice: 'true', flow: 'true' }),
        ],
      ],
      [
        cp('resources'),
        {},
        [
          cp('resource'),
          { identifier: 'player', type: 'webcontent', 'adlcp_v1p3 scormType': 'sco', href: 'index.html' },
          ...described.files.map((href): Shape => [cp('file'), { href }]),
        ],
      ],
    ]);
  });

  it('cmi5: as CourseStructure.xsd has them, with names that stay the same', () => {
    const of = (name: string) => `CourseStructure.xsd ${name}`;
    const text = (name: string, words: string): Shape => [
      of(name),
      {},
      [of('langstring'), { lang: 'en' }, words],
    ];
    const inside = [text('title', described.quiz.title), text('description', described.quiz.summary)];
    const site = 'https://fitpath.example/';
    const id = `${site}quiz/fit/29-2072.00`;
    expect(shapeOf(parsed(courseStructure({ ...described, site })).documentElement)).toEqual([
      of('courseStructure'),
      {},
      [of('course'), { id: `${id}#course` }, ...inside],
      [
        of('au'),
        { id, launchMethod: 'AnyWindow', moveOn: 'Completed' },
        ...inside,
        [of('url'), {}, 'index.html'],
      ],
    ]);
    const named = courseStructure(described);
    expect(named).toMatch(/<au id="urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}"/);
    expect(courseStructure(described)).toBe(named);
  });

  it('can be read whatever an author wrote, with titles of 200 signs at most', () => {
    const words = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 }));
    fc.assert(
      fc.property(words, words, (title, summary) => {
        const quiz = { id: 'x', title: `T${title}🌻\ud800`, summary };
        for (const write of [manifest12, manifest2004, courseStructure]) {
          const found = parsed(write({ ...described, quiz })).querySelector('title')?.textContent ?? '';
          expect(Array.from(found).length).toBeLessThanOrEqual(200);
          expect(found).toMatch(/^T/);
        }
      }),
      { numRuns: 12 },
    );
    expect(xmlId('fit/29-2072.00')).toMatch(/^[A-Za-z_][\w.-]*$/);
  });
});
