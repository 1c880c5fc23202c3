package dev.hawiya.server;

import dev.hawiya.server.account.Users;
import dev.hawiya.server.dialect.Dialects;
import dev.hawiya.server.oauth.TokenEndpoint;
import dev.hawiya.server.store.Store;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Leaves the paths of every API to it: each asks for its own proof and answers in its own words.
 * There are no sessions and no cookies, and so nothing that a foreign page could ride on. One path
 * gives out OAuth tokens; nothing else of the authorization server can be reached.
 */
@Configuration(proxyBeanMethods = false)
class SecurityWiring {
  @Bean
  @Order(1)
  SecurityFilterChain tokens(
      HttpSecurity http, Dialects dialects, Store store, Users users, Clock clock) {
    String path = dialects.tokenPath();
    TokenEndpoint endpoint = new TokenEndpoint(store, users, clock);
    return stateless(http)
        .securityMatcher(path, path.substring(0, path.length() - 1))
        .oauth2AuthorizationServer(server -> endpoint.install(server, path + "**"))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain everyApi(HttpSecurity http) {
    return stateless(http).build();
  }

  private static HttpSecurity stateless(HttpSecurity http) {
    return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .securityContext(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
  }
}
