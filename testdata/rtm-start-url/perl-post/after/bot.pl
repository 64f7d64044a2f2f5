use LWP::UserAgent;

my $answer = LWP::UserAgent->new->post('https://slack.com/api/rtm.connect', { token => $token });
