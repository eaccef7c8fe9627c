export default async function postgresDown() {
  await globalThis.marshrutPostgres?.stop();
}
