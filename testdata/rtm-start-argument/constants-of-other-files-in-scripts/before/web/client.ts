import axios from 'axios';
import { METHOD } from './methods';

export async function connect(token: string): Promise<string> {
  const answer = await axios.get(METHOD, { params: { token, simple_latest: 1 } });
  console.log(answer.data.channels);
  return answer.data.url;
}
