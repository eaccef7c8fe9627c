import { localText } from '@marshrut/model';

export const recordConflictText = localText(
  'Ожидалось, что эти поля никто не менял, но их изменил другой сотрудник. Сравните значения и сохраните снова.',
  'Expected nobody else to have changed these fields, but a colleague did. Compare the values and save again.',
);
