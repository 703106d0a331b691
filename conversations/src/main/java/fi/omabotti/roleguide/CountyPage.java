package fi.omabotti.roleguide;

import java.util.Map;

/** What a county's file says. */
sealed interface CountyPage {

    String key();

    /** Lays it over ours. */
    void over(Map<String, Page> pages);

    /** A page of its own, or in the place of ours. */
    record Whole(Page page) implements CountyPage {
        @Override
        public String key() {
            return page.key();
        }

        @Override
        public void over(Map<String, Page> pages) {
            pages.put(key(), page);
        }
    }

    /** Words beside a page of ours. */
    record Beside(String key, Translated words) implements CountyPage {
        @Override
        public void over(Map<String, Page> pages) {
            if (pages.computeIfPresent(key, (same, page) -> page.with(words)) == null) {
                throw new IllegalArgumentException("there is no page '" + key + "' to stand beside");
            }
        }
    }
}
