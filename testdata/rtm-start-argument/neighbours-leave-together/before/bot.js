const axios = require('axios');
const api = 'https://slack.com/api/';
axios.post(api + 'rtm.start', { no_unreads: true, simple_latest: true });
axios.post(api + 'rtm.start', { no_unreads: true, token, simple_latest: true, mpim_aware: 1 });
axios.post(api + 'rtm.start', new URLSearchParams([['token', token], ['no_unreads', '1']]));
axios.post(api + 'rtm.start', 'no_unreads=1&token=' + token + '&simple_latest=1');
axios.post(api + 'rtm.start', {
  token,
  // a remark between holds
  no_unreads: 1,
});
axios.post(api + 'users.list', { include_locale: true, no_unreads: true });
