import { useEffect } from 'react';
import { type CaseFiles, useCaseFiles } from '../parts/use-case-files';
import { FOR_MESSAGE } from './use-talk';
import type { OwnMatterPage } from './own-matter';

/**
 * The matter's files, as the office has them and on their way. `place` keeps what was chosen for one part of the page
 * apart from the others, so that two parts never send the same file twice.
 */
export function useMatterFiles(
  matter: OwnMatterPage,
  reload: () => void,
  place: string,
): CaseFiles {
  const caseFiles = useCaseFiles(matter.id, { place, onAttached: reload });
  const { setStored } = caseFiles;
  useEffect(() => {
    setStored(matter.files.filter(({ itemId }) => itemId !== FOR_MESSAGE));
  }, [matter.files, setStored]);
  return caseFiles;
}
