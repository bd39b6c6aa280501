import { useState } from 'react';
import { createRoot } from 'react-dom/client';

/** A host that shows the quiz late, changes what it says of it, and takes it away again. */
function Host() {
  const [shown, setShown] = useState(false);
  const [quiz, setQuiz] = useState('medical-records');
  const [theme, setTheme] = useState('light');
  const [said, setSaid] = useState<readonly string[]>([]);
  const say = (event: Event) => setSaid((before) => [...before, event.type]);
  const listen = (element: HTMLElement | null) => {
    if (!element) return undefined;
    for (const type of ['ready', 'progress', 'complete']) element.addEventListener(type, say);
    return () => {
      for (const type of ['ready', 'progress', 'complete']) element.removeEventListener(type, say);
    };
  };
  const [listening] = useState(() => listen);
  return (
    <>
      <button onClick={() => setShown(!shown)}>Show or hide</button>
      <button onClick={() => setQuiz('two-minutes')}>Another quiz</button>
      <button onClick={() => setTheme('dark')}>Dark</button>
      {shown && <career-quiz ref={listening} quiz={quiz} theme={theme} maxHeight={2000} />}
      <output>{said.join(' ')}</output>
    </>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Host />);
