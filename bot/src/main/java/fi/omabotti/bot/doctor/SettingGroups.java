package fi.omabotti.bot.doctor;

import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** All records of settings that the bot has: found as the bot finds them. */
final class SettingGroups {

    private SettingGroups() {}

    static List<Class<?>> all() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scan.findCandidateComponents("fi.omabotti").stream()
                .map(BeanDefinition::getBeanClassName)
                .filter(Objects::nonNull)
                .sorted()
                .<Class<?>>map(it -> ClassUtils.resolveClassName(it, SettingGroups.class.getClassLoader()))
                .toList();
    }

    /** What the names of its settings begin with. */
    static String prefix(Class<?> group) {
        return Objects.requireNonNull(AnnotationUtils.findAnnotation(group, ConfigurationProperties.class))
                .value();
    }
}
