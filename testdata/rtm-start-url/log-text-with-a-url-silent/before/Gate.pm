package Gate;

sub opened {
    my ($self, $why) = @_;
    $self->log->fatal("failed to get $SLACK_URL/rtm.start?token=hidden: $why");
}

1;
