// Slack: https://slack.com/api/rtm.start
import { RTMClient } from '@slack/rtm-api';

const rtm = new RTMClient('xoxb-fake');
rtm.start({ simple_latest: true });
this.rtm.start();
dataLayer.push({ 'gtm.start': new Date().getTime(), event: 'gtm.js' });
emitter.on('rtm.start', () => console.log('rtm.start has been called'));
throw new Error('rtm.start');
