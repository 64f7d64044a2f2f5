package Api;
use LWP::UserAgent;
use JSON;
sub start {
    my ($self, $token) = @_;
    my $res = $self->{ua}->get("https://slack.com/api/rtm.start?token=$token");
    return decode_json($res->content);
}
1;
