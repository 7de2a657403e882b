.class public interface abstract Lcom/google/android/material/navigation/NavigationView$OnNavigationItemSelectedListener;
.super Ljava/lang/Object;
.source "NavigationView.java"

.annotation system Ldalvik/annotation/EnclosingClass;
    value = Lcom/google/android/material/navigation/NavigationView;
.end annotation
.annotation system Ldalvik/annotation/InnerClass;
    accessFlags = 0x609
    name = "OnNavigationItemSelectedListener"
.end annotation

.method public abstract onNavigationItemSelected(Landroid/view/MenuItem;)Z
.end method
