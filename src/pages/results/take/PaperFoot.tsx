import { Trans } from '../../../i18n/react';
import { useCapabilities } from '../../../site/capabilities';
import { useCode } from '../../../site/use-load';
import styles from './PaperFoot.module.css';
import 'virtual:fitpath/messages/results';

/** At the foot of the printed page: the way back to this result, for a camera and in letters. */
export function PaperFoot({ link: here }: { readonly link: string }) {
  const { address } = useCapabilities();
  const link = address === undefined ? here : address && address + here.slice(new URL(here).origin.length);
  // Somebody may print by the browser's own menu, so it is there before; without it the link stands alone.
  const code = useCode(async () => {
    await new Promise((done) => setTimeout(done, 1200));
    return import('../../../components/QrCode');
  });
  if (link === null) return null;
  return (
    <div className={styles.foot} aria-hidden="true">
      {code && <code.QrCode text={link} title="" />}
      <p>
        <Trans id="results.onPaper" /> <span>{link}</span>
      </p>
    </div>
  );
}
