import axios from 'axios';

export class SlackService {
  constructor(private readonly token: string) {}

  async start(): Promise<any> {
    const { data } = await axios.get('https://slack.com/api/rtm.start', { params: { token: this.token } });
    return data;
  }
}
