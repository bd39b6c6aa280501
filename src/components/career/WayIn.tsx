import { Trans } from '../../i18n/react';
import { Granted } from './Granted';
import styles from './WayIn.module.css';
import 'virtual:fitpath/messages/facts';

interface Step {
  readonly title: string;
  readonly detail: string;
  readonly time?: string;
  readonly credential?: string;
  /** Id of the body that grants the credential. */
  readonly body?: string;
}
interface Body {
  readonly id: string;
  readonly name: string;
  readonly url?: string;
}
interface Props {
  readonly paths: {
    readonly start: Step;
    readonly ways: readonly {
      readonly id: string;
      readonly title: string;
      readonly kind: 'shortest' | 'longer';
      readonly steps: readonly Step[];
    }[];
    readonly job: Step;
    readonly later?: readonly Step[];
  };
  readonly bodies: readonly Body[];
  /** What there is to say of each step is folded up: a page with much else shows the way at a glance. */
  readonly brief?: boolean;
}

/**
 * The way in as a stem that branches: one root, the ways from it (the shortest solid and open, longer ones as a double line and
 * folded up), the first job where they meet again, and dotted twigs for later, folded up too. Nodes are leaves.
 */
export function WayIn({ paths, bodies, brief = false }: Props) {
  const node = (step: Step) => (
    <Leaf key={step.title} step={step} body={bodies.find((body) => body.id === step.body)} brief={brief} />
  );
  return (
    <div className={styles.way}>
      <ol className={styles.stem}>{node(paths.start)}</ol>
      <div className={styles.ways}>
        {paths.ways.map((way) => (
          <details key={way.id} className={styles[way.kind]} open={way.kind === 'shortest'}>
            <summary>
              <h3>
                <span>{way.title}</span>
                <small>
                  <Trans id={`trail.${way.kind}`} />
                </small>
              </h3>
            </summary>
            <ol>{way.steps.map(node)}</ol>
          </details>
        ))}
      </div>
      <ol className={styles.stem}>{node(paths.job)}</ol>
      {paths.later && (
        <details className={styles.later}>
          <summary>
            <h3>
              <Trans id="trail.later" />
            </h3>
          </summary>
          <ol>{paths.later.map(node)}</ol>
        </details>
      )}
    </div>
  );
}

function Leaf({
  step,
  body,
  brief,
}: {
  readonly step: Step;
  readonly body: Body | undefined;
  readonly brief: boolean;
}) {
  const head = (
    <>
      <b>{step.title}</b>
      {step.time && <em>{step.time}</em>}
    </>
  );
  const text = (
    <>
      <p>{step.detail}</p>
      {step.credential && (
        <p className={styles.credential}>
          <Trans id="trail.credential" values={{ credential: step.credential }} /> <Granted body={body} />
        </p>
      )}
    </>
  );
  return (
    <li>
      {brief ? (
        <details className={styles.step}>
          <summary>{head}</summary>
          {text}
        </details>
      ) : (
        <>
          {head}
          {text}
        </>
      )}
    </li>
  );
}
