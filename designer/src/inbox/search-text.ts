import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'wouter';

/** What is typed into the search box, and what is asked for a moment later, which stands in the address. */
export function useSearchText(): readonly [typed: string, type: (text: string) => void] {
  const [params, setParams] = useSearchParams();
  const [typed, type] = useState(params.get('q') ?? '');
  const [search] = useDebouncedValue(typed.trim(), 250);
  useEffect(() => {
    setParams(
      before => {
        const after = new URLSearchParams(before);
        if (search) after.set('q', search);
        else after.delete('q');
        return after;
      },
      { replace: true },
    );
  }, [search, setParams]);
  return [typed, type];
}
