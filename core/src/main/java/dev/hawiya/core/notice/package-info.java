/** What a person should know or do better, in English and Arabic, under a code for programs. */
package dev.hawiya.core.notice;
