import { createRoot } from 'react-dom/client';
import { answeredCount, pathOf } from '../../../engine/path';
import type { Profile } from '../../../engine/profile';
import type { Quiz } from '../../../engine/quiz';
import type { Session } from '../../../engine/session';
import type { Traits } from '../../../engine/traits';
import { i18n } from '../../../i18n/i18n';
import { Bloom } from './Bloom';
import styles from './Bloom.module.css';
import 'virtual:fitpath/messages/bloom';

/** So few petals are no flower. */
const FEW = 4;

/**
 * Lets somebody's flower open over the page that comes next, which waits for nothing. Not where little was answered, nor for who wants
 * little motion.
 */
export function showBloom(quiz: Quiz, session: Session, traits: Traits, profile: Profile): void {
  if (profile.length < FEW || window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const place = document.createElement('div');
  place.className = styles.bloom ?? '';
  place.setAttribute('aria-hidden', 'true');
  document.body.append(place);
  const root = createRoot(place);
  const open = () => {
    const asked = pathOf(quiz, session).length;
    const early = quiz.flow.order === 'adaptive' && asked < (quiz.flow.maxItems ?? quiz.items.length);
    root.render(
      <Bloom
        {...{ traits, profile }}
        responses={answeredCount(quiz, session)}
        line={early ? i18n._('bloom.early') : undefined}
        onEnd={() => {
          root.unmount();
          place.remove();
        }}
      />,
    );
  };
  // Its ground is there with the page, of which nothing flashes up; the flower waits until that is on screen.
  requestAnimationFrame(() => setTimeout(open));
}
