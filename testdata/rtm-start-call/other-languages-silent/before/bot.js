import { RTMClient } from '@slack/rtm-api';
import { RtmClient } from 'agora-rtm-sdk';

const rtm = new RTMClient('xoxb-fake');
rtm.start();
this.rtm.start();
AgoraRTM.rtmStart();
