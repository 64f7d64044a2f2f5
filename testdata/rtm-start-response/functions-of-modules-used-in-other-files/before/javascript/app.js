import { api } from './api';
export async function boot(token) {
  const { users, url } = await api.rtmStart(token);
  return { users, url };
}
