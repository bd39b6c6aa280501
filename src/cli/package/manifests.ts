import type { Quiz } from '../../engine/quiz';
import { paths } from '../../paths';
import { steadyUuid, xmlId, xmlText } from './titles';

/** What a platform is told of a package. */
interface Described {
  readonly quiz: Pick<Quiz, 'id' | 'title' | 'summary'>;
  /** All files of the package but the manifest itself. */
  readonly files: readonly string[];
  readonly language: string;
  readonly site: string | undefined;
}

/** The page that a platform opens. */
export const PAGE = 'index.html';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const listed = (files: readonly string[]) =>
  files.map((file) => `      <file href="${xmlText(file, 1000)}"/>`).join('\n');

/** `imsmanifest.xml` of SCORM 1.2 (Content Aggregation Model 2.3): one activity, without metadata of its own. */
export function manifest12({ quiz, files }: Described): string {
  const title = xmlText(quiz.title);
  return `${HEAD}
<manifest identifier="${xmlId(quiz.id)}" version="1.1"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${title}</title>
      <item identifier="quiz" identifierref="player" isvisible="true">
        <title>${title}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="player" type="webcontent" adlcp:scormtype="sco" href="${PAGE}">
${listed(files)}
    </resource>
  </resources>
</manifest>
`;
}

/**
 * `imsmanifest.xml` of SCORM 2004 4th edition (Content Aggregation Model 3.4). A platform holds an activity of which nothing else is said for
 * passed when it is completed; that both are set by the content keeps success unknown (Sequencing and Navigation 3.13).
 */
export function manifest2004({ quiz, files }: Described): string {
  const title = xmlText(quiz.title);
  return `${HEAD}
<manifest identifier="${xmlId(quiz.id)}" version="1.0"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${title}</title>
      <item identifier="quiz" identifierref="player" isvisible="true">
        <title>${title}</title>
        <imsss:sequencing>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="player" type="webcontent" adlcp:scormType="sco" href="${PAGE}">
${listed(files)}
    </resource>
  </resources>
</manifest>
`;
}

/** `cmi5.xml` (cmi5 13 and 14): one unit that is done when it is completed. Its names are the site's addresses, or made of the quiz where there is none. */
export function courseStructure({ quiz, language, site }: Described): string {
  const title = said('title', xmlText(quiz.title), language);
  const summary = said('description', xmlText(quiz.summary, 1000), language);
  const id =
    site === undefined
      ? `urn:uuid:${steadyUuid(`${quiz.id}\0${quiz.title}`)}`
      : site + paths.quiz(quiz.id).slice(1);
  return `${HEAD}
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${xmlText(`${id}#course`, 1000)}">
    ${title}
    ${summary}
  </course>
  <au id="${xmlText(id, 1000)}" launchMethod="AnyWindow" moveOn="Completed">
    ${title}
    ${summary}
    <url>${PAGE}</url>
  </au>
</courseStructure>
`;
}

const said = (name: string, text: string, language: string) =>
  `<${name}><langstring lang="${language}">${text}</langstring></${name}>`;
