const axios = require('axios');

axios.post('https://slack.com/api/rtm.start', 'token=' + token + '&presence_sub=1');
