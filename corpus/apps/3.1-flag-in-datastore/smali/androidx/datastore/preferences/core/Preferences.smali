# Not the library: a class of ours with the names of the methods that an app calls.
.class public abstract Landroidx/datastore/preferences/core/Preferences;
.super Ljava/lang/Object;
.source "Preferences.java"

.method public abstract get(Landroidx/datastore/preferences/core/Preferences$Key;)Ljava/lang/Object;
.end method

.method public abstract toMutablePreferences()Landroidx/datastore/preferences/core/MutablePreferences;
.end method
