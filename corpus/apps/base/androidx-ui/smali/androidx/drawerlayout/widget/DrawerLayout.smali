.class public Landroidx/drawerlayout/widget/DrawerLayout;
.super Landroid/view/ViewGroup;
.source "DrawerLayout.java"

.method public constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0, p1}, Landroid/view/ViewGroup;-><init>(Landroid/content/Context;)V
    return-void
.end method

.method public constructor <init>(Landroid/content/Context;Landroid/util/AttributeSet;)V
    .registers 3
    invoke-direct {p0, p1, p2}, Landroid/view/ViewGroup;-><init>(Landroid/content/Context;Landroid/util/AttributeSet;)V
    return-void
.end method

.method public closeDrawer(I)V
    .registers 2
    return-void
.end method

.method public closeDrawers()V
    .registers 1
    return-void
.end method

.method public bridge synthetic getOverlay()Landroid/view/ViewOverlay;
    .registers 2
    invoke-super {p0}, Landroid/view/ViewGroup;->getOverlay()Landroid/view/ViewGroupOverlay;
    move-result-object v0
    return-object v0
.end method

.method public isDrawerOpen(I)Z
    .registers 3
    const/4 v0, 0x0
    return v0
.end method

.method protected onLayout(ZIIII)V
    .registers 6
    return-void
.end method

.method public openDrawer(I)V
    .registers 2
    return-void
.end method

.method public openDrawer(Landroid/view/View;)V
    .registers 2
    return-void
.end method
