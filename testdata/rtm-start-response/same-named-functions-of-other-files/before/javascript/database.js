const database = require('./sqlite');

async function all() {
  const tables = await database.connect();
  return tables.users;
}
