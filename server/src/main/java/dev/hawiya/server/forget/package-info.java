/** What is personal is kept for so long and no longer: the tasks that see to it, every hour. */
package dev.hawiya.server.forget;
