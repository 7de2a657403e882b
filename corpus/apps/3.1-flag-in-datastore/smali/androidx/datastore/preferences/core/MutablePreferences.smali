# Not the library: a class of ours with the names of the methods that an app calls.
.class public abstract Landroidx/datastore/preferences/core/MutablePreferences;
.super Landroidx/datastore/preferences/core/Preferences;
.source "MutablePreferences.java"

.method public abstract set(Landroidx/datastore/preferences/core/Preferences$Key;Ljava/lang/Object;)V
.end method
