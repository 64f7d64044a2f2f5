import { SlackService } from './slack.service';

export class Bot {
  constructor(private readonly slack: SlackService) {}

  async run() {
    const team = await this.slack.start();
    const general = team.channels.find((c: any) => c.is_general);
    return general;
  }
}
