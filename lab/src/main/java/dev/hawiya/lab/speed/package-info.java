/** How long a reading takes, stage by stage, and how much memory it needs. */
package dev.hawiya.lab.speed;
