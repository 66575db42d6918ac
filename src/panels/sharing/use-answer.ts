import { useState } from 'react';
import { useAtlas } from '../context/atlas-context';

/** Returns what an action has answered and the function that answers, on screen and to screen readers. */
export function useAnswer(): readonly [string, (text: string) => void] {
  const [answer, setAnswer] = useState('');
  const announce = useAtlas((state) => state.announce);
  return [
    answer,
    (text) => {
      setAnswer(text);
      if (text !== '') announce(text);
    },
  ];
}
