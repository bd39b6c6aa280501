import { Trans } from '../../i18n/react';
import { Rules, type RuledBy } from './Rules';
import { Section } from './Section';
import 'virtual:fitpath/messages/method';

const STEPS = ['answers', 'profile', 'careers', 'match', 'topics', 'sure', 'choose'] as const;

/** Every step from an answer to a list, in words. */
export function Computed(rules: RuledBy) {
  return (
    <Section id="computed" title={<Trans id="method.computed.title" />}>
      {STEPS.map((step) => (
        <section key={step}>
          <h3>
            <Trans id={`method.${step}.title`} />
          </h3>
          <p>
            <Trans id={`method.${step}.text`} />
          </p>
          <p>
            <Trans id={`method.${step}.more`} />
          </p>
        </section>
      ))}
      <Rules {...rules} />
    </Section>
  );
}
