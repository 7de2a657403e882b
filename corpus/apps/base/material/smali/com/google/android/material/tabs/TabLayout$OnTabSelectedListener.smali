.class public interface abstract Lcom/google/android/material/tabs/TabLayout$OnTabSelectedListener;
.super Ljava/lang/Object;
.source "TabLayout.java"

.annotation system Ldalvik/annotation/EnclosingClass;
    value = Lcom/google/android/material/tabs/TabLayout;
.end annotation
.annotation system Ldalvik/annotation/InnerClass;
    accessFlags = 0x609
    name = "OnTabSelectedListener"
.end annotation

.method public abstract onTabReselected(Lcom/google/android/material/tabs/TabLayout$Tab;)V
.end method

.method public abstract onTabSelected(Lcom/google/android/material/tabs/TabLayout$Tab;)V
.end method

.method public abstract onTabUnselected(Lcom/google/android/material/tabs/TabLayout$Tab;)V
.end method
