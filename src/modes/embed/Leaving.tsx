import { useEffect, useRef, useState } from 'react';
import { Trans, useLingui } from '../../i18n/react';
import { Button } from '../../components/Button';
import { fitsQrCode } from '../../components/qr/qr-code';
import { QrCode } from '../../components/qr/QrCode';
import { paths } from '../../paths';
import styles from './Frame.module.css';
import { useCopy } from '../../site/use-copy';
import { useHost } from './host-context';
import 'virtual:fitpath/messages/embed';

/** How long a page may take to open before its address is shown instead, in milliseconds. */
const OPENING = 1200;

interface Left {
  readonly href: string;
  /** Pixels from the frame's upper edge to below the link. */
  readonly below: number;
}

/**
 * Lets links out of the frame: everything but the quiz and its result opens on top or in a new tab, as the host says, and
 * never inside. In a sandbox nothing opens; then, and when a browser refuses, the address is shown to copy or to scan.
 */
export function Leaving({ base }: { readonly base: string }) {
  const { host } = useHost();
  const [left, setLeft] = useState<Left>();

  useEffect(() => {
    let opening = 0;
    const leave = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link?.href || !leaves(link, new URL(base, location.href).href)) return;
      // The router would open it in here.
      event.stopPropagation();
      const show = () => setLeft({ href: link.href, below: link.getBoundingClientRect().bottom + scrollY });
      if (origin === 'null') {
        event.preventDefault();
        return show();
      }
      link.target = host.met()?.hello.links === 'top' ? '_top' : '_blank';
      link.rel = 'noopener noreferrer';
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      window.clearTimeout(opening);
      opening = window.setTimeout(() => document.hasFocus() && show(), OPENING);
    };
    document.addEventListener('click', leave, true);
    return () => {
      window.clearTimeout(opening);
      document.removeEventListener('click', leave, true);
    };
  }, [host, base]);

  return left && <Address left={left} onClose={() => setLeft(undefined)} />;
}

/** The address of a page that does not open from in here. */
function Address({ left, onClose }: { readonly left: Left; readonly onClose: () => void }) {
  const { i18n } = useLingui();
  const { copied, copy } = useCopy(left.href);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = panel;
    if (!current) return;
    // Below its link, and never below the frame's end.
    const room = (current.offsetParent?.clientHeight ?? 0) - current.offsetHeight;
    current.style.top = `${Math.max(0, Math.min(left.below, room))}px`;
    current.focus();
  }, [left]);
  return (
    <div
      ref={panel}
      className={styles.leaving}
      role="dialog"
      aria-label={i18n._('embed.leave')}
      tabIndex={-1}
    >
      {fitsQrCode(left.href) && <QrCode text={left.href} title={i18n._('embed.code')} />}
      <p>
        <Trans id="embed.address" />
      </p>
      <p className={styles.address}>{left.href}</p>
      <p className={styles.row}>
        <Button look="quiet" onClick={copy}>
          <Trans id="embed.copy" />
        </Button>
        <Button look="text" onClick={onClose}>
          <Trans id="embed.close" />
        </Button>
      </p>
      <p role="status">
        {copied !== undefined && <Trans id={copied ? 'embed.copied' : 'embed.notCopied'} />}
      </p>
    </div>
  );
}

/** Whether a link leads away from the quiz and its result, or says so itself. */
function leaves(link: HTMLAnchorElement, home: string): boolean {
  if (link.target !== '') return true;
  const inside = [paths.quiz(''), paths.results].map((path) => home + path.slice(1));
  const address = link.href.split(/[?#]/)[0] ?? '';
  return !inside.some((path) => (path.endsWith('/') ? address.startsWith(path) : address === path));
}
