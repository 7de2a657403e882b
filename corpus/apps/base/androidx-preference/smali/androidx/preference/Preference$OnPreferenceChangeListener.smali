.class public interface abstract Landroidx/preference/Preference$OnPreferenceChangeListener;
.super Ljava/lang/Object;
.source "Preference.java"

.annotation system Ldalvik/annotation/EnclosingClass;
    value = Landroidx/preference/Preference;
.end annotation
.annotation system Ldalvik/annotation/InnerClass;
    accessFlags = 0x609
    name = "OnPreferenceChangeListener"
.end annotation

.method public abstract onPreferenceChange(Landroidx/preference/Preference;Ljava/lang/Object;)Z
.end method
