import { Link } from 'react-router-dom';
import { Trans } from '../../i18n/react';
import { MODEL, STYLE } from '../../engine/model';
import { NOISE } from '../../engine/profile';
import { paths } from '../../paths';
import { useCapabilities } from '../../site/capabilities';
import styles from './Formulas.module.css';
import { Section } from './Section';
import 'virtual:fitpath/messages/method';

const FORMULAS = ['score', 'error', 'match', 'topics', 'tied'] as const;
const VALUES = {
  ...{ noise: NOISE, slope: MODEL.slope, straying: MODEL.straying, style: STYLE },
  ...MODEL.odds,
};
/** In the authoring guide, which has all rules. */
const RULES = `${paths.guide}#how-answers-are-scored`;

/** What is computed, for those who would like to do it again: each formula after what it is for, and before what its letters mean. */
export function Formulas() {
  const { leavesFiles } = useCapabilities();
  return (
    <Section id="formulas" title={<Trans id="method.formulas.title" />}>
      <p>
        <Trans id="method.formulas.text" />
      </p>
      <dl className={styles.formulas}>
        {FORMULAS.map((formula) => (
          <div key={formula}>
            <dt>
              <Trans id={`method.formulas.${formula}`} />
            </dt>
            <dd className={styles.formula}>
              <Trans id={`method.formulas.${formula}.is`} values={VALUES} />
            </dd>
            <dd>
              <Trans id={`method.formulas.${formula}.why`} values={VALUES} />
            </dd>
          </div>
        ))}
      </dl>
      {leavesFiles && (
        <p>
          <Link to={RULES}>
            <Trans id="method.formulas.all" />
          </Link>
        </p>
      )}
    </Section>
  );
}
