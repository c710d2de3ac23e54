package dev.makespan.bubble.agent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JdkRewriterTest {
    @Test
    void theListOfRewrittenClassesIsWhatAScanOfTheJdkFinds() throws Exception {
        assertThat(JdkRewriter.rewrittenClasses()).isEqualTo(JdkRewriter.scan());
    }
}
