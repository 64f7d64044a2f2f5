const axios = require('axios');
const api = 'https://slack.com/api/';
axios.post(api + 'rtm.connect', {});
axios.post(api + 'rtm.connect', { token });
axios.post(api + 'rtm.connect', new URLSearchParams([['token', token]]));
axios.post(api + 'rtm.connect', 'token=' + token + '');
axios.post(api + 'rtm.start', {
  token,
  // a remark between holds
  no_unreads: 1,
});
axios.post(api + 'users.list', { include_locale: true, no_unreads: true });
