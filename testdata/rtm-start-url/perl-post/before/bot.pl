use LWP::UserAgent;

my $answer = LWP::UserAgent->new->post('https://slack.com/api/rtm.start', { token => $token, simple_latest => 1 });
