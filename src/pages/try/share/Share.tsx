import { useId } from 'react';
import { useHref } from 'react-router-dom';
import { Trans, useLingui } from '../../../i18n/react';
import { Button } from '../../../components/Button';
import { Notice } from '../../../components/Notice';
import { fitsQrCode } from '../../../components/qr/qr-code';
import { QrCode } from '../../../components/qr/QrCode';
import { saveFile } from '../../../components/save-file';
import { ToCopy } from '../../../components/ToCopy';
import { MOST_TEXT } from '../../../content/most-text';
import { packQuiz } from '../../../content/pack';
import type { Quiz } from '../../../engine/quiz';
import { formatCount } from '../../../i18n/format';
import { language, source } from '../../../i18n/language';
import { paths } from '../../../paths';
import { runFragment } from '../../../result/run-link';
import { useLoad } from '../../../site/use-load';
import { codeDrawing, fileOf, inlineFile, kilobytesOf, siteCode } from './share';
import styles from './Share.module.css';
import 'virtual:fitpath/messages/publish';

interface Props {
  readonly text: string;
  /** The quiz, where nothing is wrong with the text. */
  readonly quiz: Quiz | undefined;
}

/** Ways to hand a quiz on: a link that holds it, code for one's own site, a code to scan, and the file. */
export function Share({ text, quiz }: Props) {
  const id = useId();
  const file = fileOf(quiz);
  return (
    <section className={styles.share} aria-labelledby={id}>
      <h2 id={id}>
        {quiz ? (
          <Trans id="publish.title" values={{ title: quiz.title }} />
        ) : (
          <Trans id="publish.mistakes.title" />
        )}
      </h2>
      {quiz ? <Ways text={text} quiz={quiz} /> : <Mistakes />}
      <section className={styles.way}>
        <h3>
          <Trans id="publish.file" />
        </h3>
        <p>
          <Trans id="publish.file.text" values={{ file, size: kilobytesOf(text) }} />
        </p>
        <Button look="quiet" onClick={() => saveFile(file, text)}>
          <Trans id="publish.file.save" />
        </Button>
      </section>
    </section>
  );
}

function Mistakes() {
  return (
    <p>
      <Trans id="publish.mistakes.text" />
    </p>
  );
}

function Ways({ text, quiz }: { readonly text: string; readonly quiz: Quiz }) {
  const run = useHref(paths.run);
  const packed = useLoad(text, () => packQuiz(text));
  const isLarge = new TextEncoder().encode(text).length > MOST_TEXT;
  if (isLarge || packed.kind === 'failed')
    return (
      <Notice title={<Trans id={isLarge ? 'publish.large.title' : 'publish.unsupported.title'} />}>
        <Trans id={isLarge ? 'publish.large.text' : 'publish.unsupported.text'} />
      </Notice>
    );
  // While the next text is packed the link of the one before would be a wrong one.
  if (packed.kind === 'loading') return null;
  const link = `${new URL(run, window.location.href).href}#${runFragment({ packed: packed.value })}`;
  return (
    <>
      <p className={styles.lead}>
        <Trans id="publish.lead" />
      </p>
      <LinkWay link={link} />
      <SiteWay text={text} quiz={quiz} link={link} />
      <CodeWay link={link} name={quiz.id} />
      <CourseWay file={fileOf(quiz)} />
    </>
  );
}

function LinkWay({ link }: { readonly link: string }) {
  const { i18n } = useLingui();
  return (
    <section className={styles.way}>
      <h3>
        <Trans id="publish.link" />
      </h3>
      <p>
        <Trans
          id={fitsQrCode(link) ? 'publish.link.size' : 'publish.link.long'}
          values={{ count: formatCount(link.length) }}
        />
      </p>
      <div className={styles.long}>
        <ToCopy title={i18n._('publish.link.name')} text={link} isLink />
      </div>
      <p className={styles.small}>
        <Trans id="publish.link.text" />
      </p>
    </section>
  );
}

function SiteWay({ text, quiz, link }: { text: string; quiz: Quiz; link: string }) {
  const { i18n } = useLingui();
  const file = fileOf(quiz);
  const code = (src: string) =>
    siteCode({
      root: new URL(import.meta.env.FITPATH_ROOT, window.location.href).href,
      lang: language === source ? undefined : language,
      ...{ src, link, title: quiz.title },
    });
  return (
    <section className={styles.way}>
      <h3>
        <Trans id="publish.site" />
      </h3>
      <p>
        <Trans id="publish.site.text" values={{ file }} />
      </p>
      <div className={styles.long}>
        <ToCopy title={i18n._('publish.site.code')} text={code(file)} />
      </div>
      <details>
        <summary>
          <Trans id="publish.inline" />
        </summary>
        <p>
          <Trans id="publish.inline.text" />
        </p>
        <div className={styles.long}>
          <ToCopy
            title={i18n._('publish.inline.code')}
            text={code(inlineFile(JSON.stringify(JSON.parse(text))))}
          />
        </div>
      </details>
    </section>
  );
}

function CodeWay({ link, name }: { readonly link: string; readonly name: string }) {
  const { i18n } = useLingui();
  return (
    <section className={styles.way}>
      <h3>
        <Trans id="publish.code" />
      </h3>
      {fitsQrCode(link) ? (
        <>
          <QrCode text={link} title={i18n._('publish.code.name')} />
          <p>
            <Trans id="publish.code.text" />
          </p>
          <Button look="quiet" onClick={() => saveFile(`${name}.svg`, codeDrawing(link), 'image/svg+xml')}>
            <Trans id="publish.code.save" />
          </Button>
        </>
      ) : (
        <p>
          <Trans id="publish.code.long" />
        </p>
      )}
    </section>
  );
}

/** A platform takes a package, which is made of the file where Fitpath's own files are. */
function CourseWay({ file }: { readonly file: string }) {
  const { i18n } = useLingui();
  const lang = language === source ? '' : ` --lang ${language}`;
  return (
    <section className={styles.way}>
      <h3>
        <Trans id="publish.course" />
      </h3>
      <p>
        <Trans id="publish.course.text" values={{ file }} />
      </p>
      <div className={styles.long}>
        <ToCopy
          title={i18n._('publish.course.command')}
          text={`npm run quiz -- package ${file} --scorm 1.2${lang}`}
        />
      </div>
    </section>
  );
}
