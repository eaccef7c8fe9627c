import { localText } from '@marshrut/model';
import type { EditKind } from './edit.js';
import type { Header } from './patch.js';

/** What is given is changed; `undefined` as a value takes an optional property away. */
export type ChangeProcess = Partial<Pick<Header, 'name' | 'description' | 'starters' | 'contextLine'>>;

export const changeProcess: EditKind<ChangeProcess> = {
  name: 'changeProcess',
  title: ({ name, starters }) => {
    if (name) return localText('Переименовать процесс', 'Rename the process');
    return starters
      ? localText('Изменить, кто запускает процесс', 'Change who starts the process')
      : localText('Изменить свойства процесса', 'Change properties of the process');
  },
  change: (diagram, input) => {
    const { description, contextLine, ...rest } = { ...diagram, ...input };
    return {
      ...rest,
      ...(description && (description.ru || description.en) && { description }),
      ...(contextLine && { contextLine }),
    };
  },
};
