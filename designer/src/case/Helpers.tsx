import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ManagersDocument } from '../graphql/generated/graphql.js';
import { useAnswer } from '../graphql/use-answer.js';

/** Who may put a stopped case right, for those who may not. */
export function Helpers() {
  const { t } = useTranslation('case');
  const { data } = useAnswer(ManagersDocument, {});
  if (!data) return null;
  const names = data.users.edges
    .filter(({ node }) => node.active)
    .map(({ node }) => node.name)
    .join(', ');
  return <Text mt="xs">{names ? t('helpers', { names }) : t('noHelpers')}</Text>;
}
