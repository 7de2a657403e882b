.class public Lcn/example/app/PagesAdapter;
.super Landroidx/fragment/app/FragmentPagerAdapter;
.source "PagesAdapter.java"

.field private final pages:Ljava/util/List;
.field private final titles:Ljava/util/List;

.method public constructor <init>(Landroidx/fragment/app/FragmentActivity;)V
    .registers 3
    invoke-virtual {p1}, Landroidx/fragment/app/FragmentActivity;->getSupportFragmentManager()Landroidx/fragment/app/FragmentManager;
    move-result-object v0
    invoke-direct {p0, v0}, Lcn/example/app/PagesAdapter;-><init>(Landroidx/fragment/app/FragmentManager;)V
    return-void
.end method

.method public constructor <init>(Landroidx/fragment/app/FragmentManager;)V
    .registers 3
    invoke-direct {p0, p1}, Landroidx/fragment/app/FragmentPagerAdapter;-><init>(Landroidx/fragment/app/FragmentManager;)V
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    iput-object v0, p0, Lcn/example/app/PagesAdapter;->pages:Ljava/util/List;
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    iput-object v0, p0, Lcn/example/app/PagesAdapter;->titles:Ljava/util/List;
    return-void
.end method

.method public addPage(Landroidx/fragment/app/Fragment;Ljava/lang/String;)V
    .registers 4
    iget-object v0, p0, Lcn/example/app/PagesAdapter;->pages:Ljava/util/List;
    invoke-interface {v0, p1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    iget-object v0, p0, Lcn/example/app/PagesAdapter;->titles:Ljava/util/List;
    invoke-interface {v0, p2}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    return-void
.end method

.method public getCount()I
    .registers 2
    iget-object v0, p0, Lcn/example/app/PagesAdapter;->pages:Ljava/util/List;
    invoke-interface {v0}, Ljava/util/List;->size()I
    move-result v0
    return v0
.end method

.method public getItem(I)Landroidx/fragment/app/Fragment;
    .registers 3
    iget-object v0, p0, Lcn/example/app/PagesAdapter;->pages:Ljava/util/List;
    invoke-interface {v0, p1}, Ljava/util/List;->get(I)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroidx/fragment/app/Fragment;
    return-object v0
.end method

.method public getPageTitle(I)Ljava/lang/CharSequence;
    .registers 3
    iget-object v0, p0, Lcn/example/app/PagesAdapter;->titles:Ljava/util/List;
    invoke-interface {v0, p1}, Ljava/util/List;->get(I)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/CharSequence;
    return-object v0
.end method
