package cases;

class PartyTest {
    void guestsDoNotWaitForEachOther() {
        timeline.expectOverlap("cook", 5);
        timeline.expectOverlap("play", 2);
    }

    void oneStationAtATime() {
        timeline.expectOverlapAtMost("tune", 1);
    }
}
