import { describe, expect, it } from 'vitest';
import { findApi } from '../../../src/modes/course/find-api';

/** A window as its neighbours see it; the topmost is its own parent. */
function windowOf(parts: Record<string, unknown> = {}): Record<string, unknown> {
  const made: Record<string, unknown> = { opener: null, ...parts };
  made['parent'] ??= made;
  return made;
}
/** A window of another origin: a few names are there, all others throw. */
const foreign = (parts: Record<string, unknown>) =>
  new Proxy(windowOf(parts), {
    get(target, name) {
      if (name === 'parent' || name === 'opener') return target[name];
      throw new DOMException('Blocked', 'SecurityError');
    },
  });

describe('the object of a SCORM platform', () => {
  const API = { LMSInitialize: () => 'true' };

  it('is found in any window around, the nearest first', () => {
    const top = windowOf({ API: { far: true } });
    const middle = windowOf({ parent: top, API });
    expect(findApi(windowOf({ parent: windowOf({ parent: middle }) }), 'API')).toBe(API);
    expect(findApi(windowOf({ parent: middle }), 'API_1484_11')).toBeUndefined();
  });

  it('is found in the window that opened one around, and around that', () => {
    const course = windowOf({ parent: windowOf({ API }) });
    const popup = windowOf({ opener: course });
    expect(findApi(windowOf({ parent: popup }), 'API')).toBe(API);
  });

  it('is found behind a window of another origin, which is passed over', () => {
    expect(findApi(windowOf({ parent: foreign({ parent: windowOf({ API }) }) }), 'API')).toBe(API);
    expect(findApi(foreign({}), 'API')).toBeUndefined();
  });

  it('is not looked for without an end, nor in a circle', () => {
    let made = 0;
    const endless = (): object => ({
      get parent() {
        made += 1;
        return endless();
      },
    });
    expect(findApi(endless(), 'API')).toBeUndefined();
    expect(made).toBeLessThanOrEqual(500);
    const one = windowOf();
    const other = windowOf({ parent: one, opener: one });
    one['parent'] = other;
    expect(findApi(one, 'API')).toBeUndefined();
  });

  it('is no text or number of that name, and may be an applet', () => {
    const applet = () => undefined;
    expect(findApi(windowOf({ API: 'yes', parent: windowOf({ API: applet }) }), 'API')).toBe(applet);
  });
});
