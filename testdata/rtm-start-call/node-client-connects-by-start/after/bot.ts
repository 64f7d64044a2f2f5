import { RTMClient } from '@slack/rtm-api';

const rtm = new RTMClient('xoxb-fake', { useRtmConnect: true });
rtm.start();
