const { RtmClient, CLIENT_EVENTS, RTM_EVENTS } = require('@slack/client');
const rtm = new RtmClient('xoxb-fake', { useRtmConnect: true });
rtm.on(CLIENT_EVENTS.RTM.AUTHENTICATED, (data) => console.log(data.self.name));
rtm.on(RTM_EVENTS.MESSAGE, (message) => console.log(message.users));
